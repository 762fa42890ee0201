package org.stathouse.briefing.ui;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.press.Packets;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;

/** Who gets a final packet, in a sentence to be read before it is ordered. */
final class Readers {

    private static final int MOST_NAMES = 12;

    private Readers() {}

    static String sentence(Packets packets, People people, Occasion occasion, Collection<Person> others) {
        Stream<String> usual = packets.readers(occasion.kind(), occasion.subject()).stream().map(people::nameOf);
        List<String> names = Stream.concat(usual, others.stream().map(Person::displayName)).distinct().sorted().toList();
        String who = names.isEmpty() ? "Nobody gets it by itself; you can send it on from its page. " : "It is sent to " + listed(names) + " as soon as it is ready. ";
        return who + "A final packet stays as it is; what comes later goes into a new version.";
    }

    private static String listed(List<String> names) {
        if (names.size() > MOST_NAMES) {
            return String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " others";
        }
        return names.size() == 1 ? names.getFirst() : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
