package org.stathouse.shared;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** A link that leads to a web page; anything else could run in the reader's browser. */
public final class WebAddress {

    private static final Set<String> WEB = Set.of("http", "https");

    private WebAddress() {}

    /** Whether the text is an http or https address with a host. */
    public static boolean isOne(String text) {
        try {
            URI address = URI.create(text);
            return address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
