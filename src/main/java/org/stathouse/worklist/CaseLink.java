package org.stathouse.worklist;

/**
 * A case as other pages name it.
 *
 * @param path where its page stands, below the product's address
 */
public record CaseLink(String number, String title, String path) {}
