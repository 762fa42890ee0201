package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.WaiverGround;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/** What the other parts of this module see of the fees. */
@Service
@Transactional
class RequestFees implements FeeBook {

    private final FeeCaseRepository cases;
    private final FeeTimes times;

    RequestFees(FeeCaseRepository cases, FeeTimes times) {
        this.cases = cases;
        this.times = times;
    }

    @Override
    @Transactional(readOnly = true)
    public FeeState state(UUID request) {
        return cases.findById(request).map(FeeCase::state).orElse(FeeState.NONE);
    }

    @Override
    @Transactional(readOnly = true)
    public Account account(UUID request) {
        return new Account(state(request), null, null, null, Money.ZERO, Money.ZERO, Money.ZERO, List.of());
    }

    @Override
    public void logTime(UUID request, String person, FeeTask task, BigDecimal hours, String note) {
        times.log(request, new LogTime(person, task, hours, null, note));
    }

    @Override
    public boolean finalFeeDue(UUID request) {
        return cases.findById(request).filter(FeeCase::running).isPresent();
    }

    @Override
    public void answerEstimate(UUID request, int estimate, boolean agreed) {
        throw new Conflict(Fault.of("mpia.fee.noEstimate"));
    }

    @Override
    public void askWaiver(UUID request, WaiverGround ground, String statement) {
        throw new Conflict(Fault.of("mpia.fee.noEstimate"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WaiverDecision> waiverDecision(UUID request) {
        return Optional.empty();
    }

    @Override
    public void cut(UUID request, BigDecimal to, String orderedBy) {
        cases.findById(request).ifPresent(fee -> fee.cut(to, orderedBy));
    }
}
