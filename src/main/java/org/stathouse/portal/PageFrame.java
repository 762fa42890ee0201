package org.stathouse.portal;

import java.util.List;

/**
 * What surrounds every public page.
 *
 * @param language of the page: {@code en}, {@code es}
 * @param links the navigation in its order
 * @param languages the languages to choose from
 */
public record PageFrame(String language, List<Entry> links, List<LanguageLink> languages) {

    public PageFrame {
        links = List.copyOf(links);
        languages = List.copyOf(languages);
    }

    /** @param current whether the page stands at this address */
    public record Entry(String path, String titleKey, boolean current) {}

    /**
     * @param language its tag
     * @param name in itself
     * @param address of this page in that language
     * @param current whether the page is in it
     */
    public record LanguageLink(String language, String name, String address, boolean current) {}
}
