"""Who writes: a server that speaks OpenAI's protocol, Gemini, or a grammar that costs nothing."""
