"""What a coder works on and keeps: case list, favourites, history, batches. No Qt."""
