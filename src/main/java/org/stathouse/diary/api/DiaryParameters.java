package org.stathouse.diary.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.diary.Diary;
import org.stathouse.diary.DiaryFilter;
import org.stathouse.diary.DiaryQuery.Whose;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/** Reads what a request for dates asks for; everything that is wrong with it is told at once, each at its parameter. */
final class DiaryParameters {

    private final List<Fault> faults = new ArrayList<>();

    /** @throws BusinessRuleViolation with every fault */
    static DiaryFilter read(
            Diary diary, @Nullable String from, @Nullable String until, @Nullable String kinds, @Nullable String whose) {
        DiaryParameters parameters = new DiaryParameters();
        LocalDate first = parameters.day("from", from);
        LocalDate last = parameters.day("until", until);
        Whose of = parameters.whose(whose);
        // A day that could not be read is told by itself and keeps nothing else from being told.
        LocalDate begin = first != null ? first : last != null ? last : LocalDate.EPOCH;
        DiaryFilter filter = new DiaryFilter(begin, last != null ? last : begin, codes(kinds), of);
        parameters.faults.addAll(diary.faults(filter));
        BusinessRuleViolation.throwIfAny(parameters.faults);
        return filter;
    }

    private @Nullable LocalDate day(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.at(parameter, "shared.required"));
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            faults.add(Fault.at(parameter, "diary.notADay", text));
            return null;
        }
    }

    private Whose whose(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Whose.MINE;
        }
        return Arrays.stream(Whose.values()).filter(one -> one.name().equals(text)).findFirst().orElseGet(() -> {
            faults.add(Fault.at("whose", "diary.whose.unknown", text));
            return Whose.MINE;
        });
    }

    private static Set<String> codes(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(",")).map(String::strip).filter(Predicate.not(String::isEmpty)).collect(Collectors.toSet());
    }
}
