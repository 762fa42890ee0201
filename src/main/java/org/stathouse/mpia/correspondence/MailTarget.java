package org.stathouse.mpia.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.SentMails;

/**
 * To which request a mail belongs: the one whose number stands in its subject or behind the plus of the address it was sent to, else
 * the one that the answered mail of ours was about. Only the requester’s own address makes it the requester’s mail.
 */
@Component
class MailTarget {

    private static final Pattern NUMBER = Pattern.compile("\\bMPIA-\\d{4}-\\d{4,7}\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_PLUS = Pattern.compile("\\+(MPIA-\\d{4}-\\d{4,7})@", Pattern.CASE_INSENSITIVE);

    private final RequestBook requests;
    private final SentMails sent;

    MailTarget(RequestBook requests, SentMails sent) {
        this.requests = requests;
        this.sent = sent;
    }

    /** What a mail says of where it belongs. */
    sealed interface Found {

        /** To this request, from the address of its requester. */
        record Theirs(RequestSummary request) implements Found {}

        /** To this request, from somebody else. */
        record Anothers(RequestSummary request) implements Found {}

        /** It names a request that does not exist. */
        record Unknown() implements Found {}

        /** It names none. */
        record None() implements Found {}
    }

    Found of(IncomingMail mail) {
        List<RequestSummary> named = named(mail);
        Optional<RequestSummary> theirs = named.stream().filter(request -> isOf(request, mail.from())).findFirst();
        if (theirs.isPresent()) {
            return new Found.Theirs(theirs.get());
        }
        if (!named.isEmpty()) {
            return new Found.Anothers(named.getFirst());
        }
        return numbers(mail).isEmpty() ? new Found.None() : new Found.Unknown();
    }

    /** The request that a mail of ours was about which could not be delivered to its requester’s address. */
    Optional<RequestSummary> ofBounce(IncomingMail mail, String address) {
        return named(mail).stream().filter(request -> isOf(request, address)).findFirst();
    }

    private List<RequestSummary> named(IncomingMail mail) {
        List<RequestSummary> named = new ArrayList<>();
        numbers(mail).forEach(number -> requests.byNumber(number).ifPresent(named::add));
        sent.about(mail.references())
                .filter(about -> about.type().equals(RequestSummary.CASE_TYPE))
                .map(about -> requests.get(about.id()))
                .ifPresent(named::add);
        return named;
    }

    private static Set<String> numbers(IncomingMail mail) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher inSubject = NUMBER.matcher(mail.subject());
        while (inSubject.find()) {
            numbers.add(inSubject.group());
        }
        for (String address : mail.to()) {
            Matcher behindPlus = BEHIND_PLUS.matcher(address);
            if (behindPlus.find()) {
                numbers.add(behindPlus.group(1));
            }
        }
        return numbers;
    }

    private boolean isOf(RequestSummary request, String address) {
        UUID id = request.id();
        String known = requests.file(id).requester().email();
        return known != null && !address.isBlank() && known.strip().toLowerCase(Locale.ROOT).equals(address.strip().toLowerCase(Locale.ROOT));
    }
}
