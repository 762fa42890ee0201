package org.stathouse.workflow;

import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.stathouse.identity.CurrentActor;

/** Runs the engine's jobs on a few threads, each as the system: behind a timer there is no signed-in person. */
class SystemTaskExecutor implements TaskExecutor, DisposableBean {

    private final ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
    private final CurrentActor currentActor;

    SystemTaskExecutor(int size, CurrentActor currentActor) {
        this.currentActor = currentActor;
        threads.setCorePoolSize(size);
        threads.setMaxPoolSize(size);
        // A queue longer than the lock time lets another node run the same job again.
        threads.setQueueCapacity(size);
        threads.setThreadNamePrefix("jobs-");
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        threads.initialize();
    }

    @Override
    public void execute(Runnable job) {
        threads.execute(() -> currentActor.asSystem(job));
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
