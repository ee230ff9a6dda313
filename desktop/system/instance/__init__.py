"""One instance a session: its address, and how a later start hands its wish over."""
