package org.stathouse.search;

/** A piece of a text, and whether it is one of the words that were searched for. Views write it as text, never as HTML. */
public record Fragment(String text, boolean hit) {}
