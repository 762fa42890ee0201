package org.stathouse.bench;

import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** The job that does nothing, so that only what the engine itself does for a job is measured. */
class NoJob implements JobHandler<NoJob.Nothing> {

    static final String TYPE = "bench-nothing";

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void execute(Nothing configuration, ExecutionEntity execution, CommandContext context, String tenantId) {
        // Nothing is the job.
    }

    @Override
    public Nothing newConfiguration(String text) {
        return new Nothing();
    }

    @Override
    public void onDelete(Nothing configuration, JobEntity job) {
        // Nothing was kept.
    }

    /** A job without arguments. */
    record Nothing() implements JobHandlerConfiguration {

        @Override
        public String toCanonicalString() {
            return "";
        }
    }
}
