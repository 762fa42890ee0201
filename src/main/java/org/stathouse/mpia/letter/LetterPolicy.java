package org.stathouse.mpia.letter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.LetterKind;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.shared.WebAddress;

/** What a letter must say before it may go out (mpia.md §3), each fault at the part that it concerns. */
final class LetterPolicy {

    /** As much as a part may hold; more belongs into a file. */
    static final int LONGEST_PART = 20_000;

    /** A denial names every remedy, so that the requester can use it (mpia.md §3 no. 6 [G]). */
    static final List<String> REMEDIES = List.of("Ombudsman", "Board", "court");

    /** No part that the law demands is missing, each named with its section. */
    static final Rule<Filled> HAS = asked -> asked.text().isBlank() && asked.part().need().applies(asked.about())
            ? Optional.of(Fault.at(asked.part().name(), "mpia.letter.missing", asked.part().label(), asked.part().source()))
            : Optional.empty();

    static final Rule<Filled> IS_NOT_TOO_LONG = asked -> asked.text().length() > LONGEST_PART
            ? Optional.of(Fault.at(asked.part().name(), "shared.tooLong", LONGEST_PART, asked.text().length()))
            : Optional.empty();

    /** A day is one, and not over. */
    static final Rule<Filled> IS_A_DAY_TO_COME = asked -> {
        if (asked.part().form() != LetterPart.Form.DATE || asked.text().isBlank()) {
            return Optional.empty();
        }
        LocalDate day = day(asked.text());
        return day == null
                ? Optional.of(Fault.at(asked.part().name(), "mpia.letter.noDay"))
                : day.isBefore(asked.about().today())
                        ? Optional.of(Fault.at(asked.part().name(), "mpia.letter.dayOver", asked.part().label()))
                        : Optional.empty();
    };

    static final Rule<Filled> IS_A_WEB_PAGE = asked -> asked.part().form() == LetterPart.Form.LINK
                    && !asked.text().isBlank()
                    && !WebAddress.isOne(asked.text())
            ? Optional.of(Fault.at(asked.part().name(), "mpia.letter.noLink"))
            : Optional.empty();

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    private static final List<Rule<Filled>> RULES = List.of(HAS, IS_NOT_TOO_LONG, IS_A_DAY_TO_COME, IS_A_WEB_PAGE);

    static final Rule<Addressee> HAS_A_NAME = Rule.refuse(to -> to.name().isBlank(), () -> Fault.at("to.name", "mpia.letter.noName"));

    static final Rule<Addressee> CAN_BE_REACHED =
            Rule.refuse(to -> to.email().isBlank() && to.address().isBlank(), () -> Fault.at("to.address", "mpia.letter.noAddress"));

    static final Rule<Addressee> IS_A_MAIL_ADDRESS =
            Rule.refuse(to -> !to.email().isBlank() && !MAIL.matcher(to.email()).matches(), () -> Fault.at("to.email", "mpia.letter.badMail"));

    private LetterPolicy() {}

    /** One part with what was written in it. */
    record Filled(LetterPart part, String text, LetterCase about) {}

    /** A denial is told once it has been approved; its statement is written, and complete, before. */
    static Optional<Fault> againstTime(LetterKind kind, LetterCase about) {
        return kind == LetterKind.DENIAL && !about.decided() ? Optional.of(Fault.of("mpia.letter.notDecided")) : Optional.empty();
    }

    /** What the letter does not say, or says wrongly. */
    static List<Fault> against(LetterKind kind, Map<String, String> texts, LetterCase about) {
        List<Fault> faults = new ArrayList<>();
        for (LetterPart part : LetterForms.of(kind)) {
            faults.addAll(Rule.faults(RULES, new Filled(part, texts.getOrDefault(part.name(), ""), about)));
        }
        if (kind == LetterKind.DENIAL) {
            againstRemedies(texts.getOrDefault(LetterForms.REMEDIES, "")).ifPresent(faults::add);
        }
        return faults;
    }

    private static Optional<Fault> againstRemedies(String text) {
        List<String> unnamed = text.isBlank()
                ? List.of()
                : REMEDIES.stream().filter(name -> !text.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))).toList();
        return unnamed.isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.at(LetterForms.REMEDIES, "mpia.letter.remedies", String.join(", ", unnamed)));
    }

    /** Whom a letter to another than the requester goes to: a name, and an address for mail or post. */
    static List<Fault> against(LetterKind kind, Addressee to) {
        return LetterForms.toRequester(kind) ? List.of() : Rule.faults(List.of(HAS_A_NAME, CAN_BE_REACHED, IS_A_MAIL_ADDRESS), to);
    }

    /** Names of parts that this kind does not have. */
    static List<Fault> againstNames(LetterKind kind, Stream<String> names) {
        List<String> known = LetterForms.of(kind).stream().map(LetterPart::name).toList();
        return names.filter(name -> !known.contains(name))
                .map(name -> Fault.at(name, "mpia.letter.unknownPart", name, kind.label()))
                .toList();
    }

    /** Parts that are too long to be kept. */
    static List<Fault> againstLength(LetterKind kind, Map<String, String> texts) {
        return LetterForms.of(kind).stream()
                .filter(part -> texts.getOrDefault(part.name(), "").length() > LONGEST_PART)
                .map(part -> Fault.at(part.name(), "shared.tooLong", LONGEST_PART, texts.getOrDefault(part.name(), "").length()))
                .toList();
    }

    /** An addressee that is too long to be kept. */
    static List<Fault> againstLength(Addressee to) {
        return Rule.faults(
                List.of(
                        Rule.refuse(
                                who -> who.name().length() > Addressee.LONGEST_NAME,
                                () -> Fault.at("to.name", "shared.tooLong", Addressee.LONGEST_NAME, to.name().length())),
                        Rule.refuse(
                                who -> who.email().length() > Addressee.LONGEST_EMAIL,
                                () -> Fault.at("to.email", "shared.tooLong", Addressee.LONGEST_EMAIL, to.email().length()))),
                to);
    }

    /** The day that a text names, as {@code 2027-03-12}; none if it names none. */
    static @Nullable LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
