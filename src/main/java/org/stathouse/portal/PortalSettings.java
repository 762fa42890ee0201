package org.stathouse.portal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits against misuse of the public pages, {@code stathouse.portal.*}. A library or an office shares one address among many
 * visitors, so the limits are generous; what passes them is a program.
 *
 * @param secret by which forms are sealed, the same on all nodes; empty for a new one at each start, after which forms opened before
 *     have to be sent twice
 * @param pages how many pages one address may ask for at once
 * @param pagesPerMinute how many more in a minute
 * @param forms how many forms one address may send at once; one more every ten seconds
 * @param wrongLinks how many secret links that do not exist one address may ask for at once; one more each minute
 */
@ConfigurationProperties("stathouse.portal")
record PortalSettings(
        @DefaultValue("") String secret,
        @DefaultValue("300") int pages,
        @DefaultValue("300") int pagesPerMinute,
        @DefaultValue("100") int forms,
        @DefaultValue("20") int wrongLinks) {

    /** Leaves the secret out of logs. */
    @Override
    public String toString() {
        return "public pages: " + pages + " at once, " + pagesPerMinute + " a minute";
    }
}
