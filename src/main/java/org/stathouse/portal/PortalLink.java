package org.stathouse.portal;

/**
 * An entry of the public pages' navigation; a feature declares each as a bean.
 *
 * @param path address below the product's, with a slash before it
 * @param titleKey message key of its words
 * @param order where it stands among the others, lowest first
 */
public record PortalLink(String path, String titleKey, int order) {}
