package org.stathouse.mpia.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.Fault;

/** What a requester’s own forms must say, in words that they read. */
final class RequesterPolicy {

    static final int LONGEST_MESSAGE = 20_000;
    static final int LONGEST_STATEMENT = 10_000;

    private RequesterPolicy() {}

    static List<Fault> againstMessage(@Nullable String text) {
        return against("text", text, LONGEST_MESSAGE, "messageMissing");
    }

    /** GP §4-206(e): a ground, and the requester's words on it. */
    static List<Fault> againstWaiver(Optional<WaiverGround> ground, @Nullable String statement) {
        List<Fault> faults = new ArrayList<>();
        if (ground.isEmpty()) {
            faults.add(Fault.at("waiver", "mpia.web.fault.waiverGroundMissing"));
        }
        faults.addAll(against("waiverStatement", statement, LONGEST_STATEMENT, "waiverUnstated"));
        return faults;
    }

    /** An answer is yes or no. */
    static List<Fault> againstAnswer(String field, @Nullable String agreed) {
        return "yes".equals(agreed) || "no".equals(agreed) ? List.of() : List.of(Fault.at(field, "mpia.web.fault.answerMissing"));
    }

    /** Nobody has to say why they withdraw. */
    static List<Fault> againstReason(@Nullable String reason) {
        return RequestForm.text(reason).isEmpty() ? List.of() : against("text", reason, LONGEST_STATEMENT, "messageMissing");
    }

    private static List<Fault> against(String field, @Nullable String text, int most, String missing) {
        String typed = RequestForm.text(text).orElse("");
        if (typed.isEmpty()) {
            return List.of(Fault.at(field, "mpia.web.fault." + missing));
        }
        return typed.codePointCount(0, typed.length()) > most ? List.of(Fault.at(field, "mpia.web.fault.tooLong", most)) : List.of();
    }
}
