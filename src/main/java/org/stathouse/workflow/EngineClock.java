package org.stathouse.workflow;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.AdjustableClock;
import org.stathouse.calendar.ClockMoved;

/** Keeps the engine's own clock, by which its timers fall due, in step with the product's one clock. */
@Component
class EngineClock implements InitializingBean {

    private final Clock clock;
    private final SpringJobExecutor jobExecutor;

    EngineClock(Clock clock, SpringJobExecutor jobExecutor) {
        this.clock = clock;
        this.jobExecutor = jobExecutor;
    }

    @Override
    public void afterPropertiesSet() {
        if (clock instanceof AdjustableClock adjustable) {
            set(adjustable.offset());
        }
    }

    @EventListener
    void moved(ClockMoved move) {
        set(move.offset());
        if (jobExecutor.isActive()) {
            jobExecutor.jobWasAdded();
        }
    }

    private static void set(Duration offset) {
        ClockUtil.offset(offset.toMillis());
    }
}
