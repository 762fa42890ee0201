package org.stathouse.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One rule of a policy: it allows what it is asked about, or says in a fault why not. */
public interface Rule<T> {

    /** The reason against it, or nothing where the rule allows it. */
    Optional<Fault> against(T asked);

    /** A rule that refuses with one reason whatever breaks it. */
    static <T> Rule<T> refuse(Predicate<T> broken, Supplier<Fault> reason) {
        return asked -> broken.test(asked) ? Optional.of(reason.get()) : Optional.empty();
    }

    /** A rule that refuses with a reason that tells of what was asked. */
    static <T> Rule<T> refuse(Predicate<T> broken, Function<T, Fault> reason) {
        return asked -> broken.test(asked) ? Optional.of(reason.apply(asked)) : Optional.empty();
    }

    /** Everything the rules say against it, in their order. */
    static <T> List<Fault> faults(List<Rule<T>> rules, T asked) {
        return rules.stream().flatMap(rule -> rule.against(asked).stream()).collect(Collectors.toList());
    }
}
