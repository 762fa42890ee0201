package org.stathouse.mpia.fee;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.RequestWords;

/** Lets a request be found by its fee: what the estimates rest on, why it came above them, and the ground of a waiver; not by what the requester says of themselves. */
@Component
class FeeSearchWords implements RequestWords {

    private final FeeCaseRepository fees;
    private final EstimateRepository estimates;
    private final WaiverRepository waivers;

    FeeSearchWords(FeeCaseRepository fees, EstimateRepository estimates, WaiverRepository waivers) {
        this.fees = fees;
        this.estimates = estimates;
        this.waivers = waivers;
    }

    @Override
    public List<String> of(UUID request) {
        return Stream.of(
                        fees.findById(request).stream().map(FeeCase::explanation),
                        estimates.ofFee(request).stream().map(Estimate::basis),
                        waivers.ofRequest(request).stream().map(waiver -> "Fee waiver: " + waiver.ground().label()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }
}
