package org.stathouse.workflow;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.task.TaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
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
        threads.setRejectedExecutionHandler(SystemTaskExecutor::await);
        threads.setThreadNamePrefix("jobs-");
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        threads.initialize();
    }

    @Override
    public void execute(Runnable job) {
        threads.execute(() -> currentActor.asSystem(job));
    }

    /**
     * Lets the engine wait for room. Told of a refusal it would hand in the same jobs over and over, long after they are done, and
     * thereby refuse the next ones.
     */
    private static void await(Runnable job, ThreadPoolExecutor pool) {
        if (pool.isShutdown()) {
            throw new RejectedExecutionException("The engine is stopping");
        }
        try {
            pool.getQueue().put(job);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RejectedExecutionException("Interrupted while waiting for room", interrupted);
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
