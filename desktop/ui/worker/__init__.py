"""Who may touch the engine: one thread, asked on lines, answering by signal."""
