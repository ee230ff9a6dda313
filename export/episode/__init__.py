"""Tables of a pack that serve the episode: editions, and what US MS-DRG says of a code."""
