package org.stathouse.workflow;

import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts the jobs once everything else stands, and stops them before anything else goes. */
@Component
@ConditionalOnProperty(name = "stathouse.workflow.job-executor", matchIfMissing = true)
class JobExecutorLifecycle {

    private final SpringJobExecutor jobExecutor;
    private final ProcessEngine engine;

    JobExecutorLifecycle(SpringJobExecutor jobExecutor, ProcessEngine engine) {
        this.jobExecutor = jobExecutor;
        this.engine = engine;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void start() {
        jobExecutor.registerProcessEngine((ProcessEngineImpl) engine);
        jobExecutor.start();
    }

    @EventListener(ContextClosedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stop() {
        jobExecutor.shutdown();
    }
}
