"""The composition: windows, engine thread and what the system gives, for as long as it runs."""
