"""The tagger: which words of a report are mentions, and what is said of them."""
