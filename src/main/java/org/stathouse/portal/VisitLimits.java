package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.stathouse.shared.Allowance;
import org.stathouse.shared.NotFound;

/** How often one address may ask for pages, send forms and try secret links. */
@Component
public class VisitLimits {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FORM = Duration.ofSeconds(10);

    /** Whoever has one IPv6 address has the whole network of 64 bits. */
    private static final int NETWORK_BYTES = 8;

    private final Allowance pages;
    private final Allowance forms;
    private final Allowance wrongLinks;

    VisitLimits(PortalSettings settings, Clock clock) {
        pages = new Allowance(settings.pages(), MINUTE.dividedBy(settings.pagesPerMinute()), clock);
        forms = new Allowance(settings.forms(), FORM, clock);
        wrongLinks = new Allowance(settings.wrongLinks(), MINUTE, clock);
    }

    void page(HttpServletRequest request) {
        refuse(pages.take(visitor(request)));
    }

    void form(HttpServletRequest request) {
        refuse(forms.take(visitor(request)));
    }

    /**
     * Looks up what a secret link opens. Who has tried too many wrong ones is refused whether this one is right or wrong, so that no guess
     * tells anything.
     *
     * @throws NotFound if it opens nothing
     */
    public <T> T opened(HttpServletRequest request, Supplier<Optional<T>> lookUp) {
        String visitor = visitor(request);
        refuse(wrongLinks.waitOf(visitor));
        return lookUp.get().orElseThrow(() -> {
            wrongLinks.take(visitor);
            return new NotFound("Secret link");
        });
    }

    private static void refuse(Optional<Duration> wait) {
        wait.ifPresent(retryAfter -> {
            throw new TooManyVisits(retryAfter);
        });
    }

    static String visitor(HttpServletRequest request) {
        return visitor(request.getRemoteAddr());
    }

    static String visitor(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException unreadable) {
            return address;
        }
    }
}
