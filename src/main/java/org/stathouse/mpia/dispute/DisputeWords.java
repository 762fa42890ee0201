package org.stathouse.mpia.dispute;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestWords;

/** Lets a request be found by its disputes: their numbers, here and outside, what they are about and what came of them; not by a mediation's note. */
@Component
class DisputeWords implements RequestWords {

    private final DisputeRepository disputes;

    DisputeWords(DisputeRepository disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<String> of(UUID request) {
        return disputes.ofRequest(request).stream()
                .flatMap(dispute -> Stream.of(
                        dispute.number(), dispute.route().label(), dispute.outsideNumber(), dispute.about(), dispute.resultText()))
                .filter(Objects::nonNull)
                .toList();
    }
}
