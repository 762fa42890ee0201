package org.stathouse.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;

/** Calls the engine and says in the product's own terms what went wrong: somebody was faster, a use case refused, or the case is suspended. */
public final class EngineCalls {

    private EngineCalls() {}

    /** Like {@link #get}, without a result. */
    public static void run(Runnable call) {
        get(() -> {
            call.run();
            return true;
        });
    }

    /**
     * Does it and translates the engine's refusals.
     *
     * @throws Conflict if somebody else was faster, or an administrator has suspended the process
     */
    public static <T> T get(Supplier<T> call) {
        try {
            return call.get();
        } catch (OptimisticLockingException faster) {
            throw new EngineContention();
        } catch (TaskAlreadyClaimedException faster) {
            throw new Conflict(Fault.of("workflow.somebodyWasFaster"));
        } catch (SuspendedEntityInteractionException suspended) {
            throw new Conflict(Fault.of("workflow.suspended"));
        } catch (NullValueException | MismatchingMessageCorrelationException gone) {
            throw new Conflict(Fault.of("workflow.taskIsGone"));
        } catch (ProcessEngineException failure) {
            throw refusalBehind(failure);
        }
    }

    /** The engine wraps what a step throws; a use case's own refusal goes to the person as it is, and a deadlock is asked again. */
    private static RuntimeException refusalBehind(ProcessEngineException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BusinessRuleViolation
                    || cause instanceof Conflict
                    || cause instanceof NotFound
                    || cause instanceof NotPermitted) {
                return (RuntimeException) cause;
            }
            if (cause instanceof PessimisticLockingFailureException) {
                return new EngineContention();
            }
        }
        return failure;
    }
}
