package org.stathouse.stat.capture;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.shared.Fault;

/**
 * Finds whom a few typed letters mean: the user name, the whole name, capital initials, or the beginnings of words of the name in
 * their order. The surest way that finds anybody decides; accents and large or small letters make no difference.
 */
final class OwnerNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,4}");
    private static final int NAMED = 6;

    private final List<Known> people;

    OwnerNames(List<Person> people) {
        this.people = people.stream().map(Known::of).toList();
    }

    /** The one person that is meant; a fault names who else could be. */
    @Nullable Person one(@Nullable String typed, List<Fault> faults) {
        if (typed == null) {
            faults.add(Fault.at("owner", "stat.room.owner.none"));
            return null;
        }
        List<Person> found = matching(typed);
        if (found.size() == 1) {
            return found.getFirst();
        }
        faults.add(found.isEmpty() ? Fault.at("owner", "stat.room.owner.unknown", typed) : several(typed, found));
        return null;
    }

    /** Everybody who can be meant. */
    List<Person> matching(String typed) {
        String plain = plain(typed);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<String> words = List.of(plain.split(" "));
        Stream<Predicate<Known>> surestFirst = Stream.of(
                person -> person.username().equals(plain),
                person -> person.whole().equals(plain),
                person -> INITIALS.matcher(typed.strip()).matches() && person.initials().equals(plain),
                person -> person.username().startsWith(plain) || person.begins(words),
                person -> person.initials().equals(plain));
        return surestFirst
                .map(this::all)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Person> all(Predicate<Known> way) {
        return people.stream().filter(way).map(Known::person).toList();
    }

    private static Fault several(String typed, List<Person> found) {
        String names = found.stream().limit(NAMED).map(OwnerNames::name).collect(Collectors.joining(", "));
        int others = found.size() - NAMED;
        return others > 0
                ? Fault.at("owner", "stat.room.owner.many", typed, names, others)
                : Fault.at("owner", "stat.room.owner.several", typed, names);
    }

    private static String name(Person person) {
        return person.displayName() + " (" + person.username() + ")";
    }

    private static String plain(String text) {
        String letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** A person as names are compared; what stands behind the name in brackets or after a comma, such as an agency, is no part of it. */
    private record Known(Person person, String username, String whole, List<String> words, String initials) {

        static Known of(Person person) {
            String whole = plain(person.displayName());
            List<String> words = Arrays.stream(whole.split("[(,]", 2)[0].strip().split("[\\s-]+")).toList();
            String initials = words.stream().filter(word -> !word.isEmpty()).map(word -> word.substring(0, 1)).collect(Collectors.joining());
            return new Known(person, plain(person.username()), whole, words, initials);
        }

        /** Whether words of the name begin so, in this order. */
        boolean begins(List<String> typed) {
            int at = 0;
            for (String word : words) {
                if (at < typed.size() && word.startsWith(typed.get(at))) {
                    at++;
                }
            }
            return at == typed.size();
        }
    }
}
