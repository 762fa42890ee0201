package org.stathouse.documents;

/** What a PDF says of itself: title, one-sentence description, and language as a BCP 47 tag ({@code en-US}). */
public record DocumentProperties(String title, String description, String language) {}
