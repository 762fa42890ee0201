package org.stathouse.worklist.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.WorkSubjects;

/** People mentioned in a text by {@code @username}: only those may be who may read it. */
@Component
class Mentions {

    /** Not within a word or an address; a full stop behind it ends the sentence. */
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}@._-])@([a-z][a-z0-9._-]{0,58}[a-z0-9])", Pattern.CASE_INSENSITIVE);

    /** How many people are offered to choose from. */
    private static final int OFFERED = 8;

    private final People people;
    private final WorkSubjects subjects;

    Mentions(People people, WorkSubjects subjects) {
        this.people = people;
        this.subjects = subjects;
    }

    /**
     * The user names that a text mentions; what names no active account is no mention.
     *
     * @throws BusinessRuleViolation at {@code text} for each who may not read the case's comments
     */
    Set<String> in(String text, CaseRef subject) {
        Set<String> mentioned = new LinkedHashSet<>();
        List<Fault> faults = new ArrayList<>();
        Matcher mentions = MENTION.matcher(text);
        while (mentions.find()) {
            Optional<Person> person = people.find(mentions.group(1).toLowerCase(Locale.ROOT)).filter(Person::active);
            if (person.isPresent() && mentioned.add(person.get().username()) && !reads(person.get(), subject)) {
                faults.add(Fault.at("text", "worklist.comment.mayNotRead", person.get().displayName()));
            }
        }
        BusinessRuleViolation.throwIfAny(faults);
        return mentioned;
    }

    /** Who could be meant by the letters typed behind an at sign: by the beginnings of their names and of their user name. */
    List<Person> offered(String typed, CaseRef subject) {
        String letters = typed.strip().toLowerCase(Locale.ROOT);
        return people.active().stream()
                .filter(person -> begins(person, letters))
                .sorted(Comparator.comparing(Person::displayName))
                .filter(person -> reads(person, subject))
                .limit(OFFERED)
                .toList();
    }

    /** Whether the person, as their account stands now, may read what is said on the case. */
    boolean reads(Person person, CaseRef subject) {
        return person.active() && subjects.mayTalk(Actor.of(person), subject);
    }

    private static boolean begins(Person person, String letters) {
        String name = person.displayName().toLowerCase(Locale.ROOT);
        return person.username().startsWith(letters) || name.startsWith(letters) || name.contains(" " + letters);
    }
}
