"""Does what is quantised answer like what was trained, here and without VNNI?"""
