package org.stathouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a use case that met a job of the engine is spared. */
class SecondTryTest {

    @AfterEach
    void endTheTransaction() {
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void asksAUseCaseAgainThatMetAJobOfTheEngine() {
        UseCase useCase = new UseCase(2);

        assertThat(proxied(useCase).complete()).isEqualTo("done");
        assertThat(useCase.calls).isEqualTo(3);
    }

    @Test
    void asksAUseCaseAgainThatTheDatabaseGaveUpToEndADeadlock() {
        UseCase useCase = new UseCase(2, () -> new CannotAcquireLockException("deadlock detected"));

        assertThat(proxied(useCase).complete()).isEqualTo("done");
        assertThat(useCase.calls).isEqualTo(3);
    }

    @Test
    void takesADeadlockWithinAStepOfTheEngineForContention() {
        ProcessEngineException step = new ProcessEngineException("There was an exception while invoking the TaskListener", new CannotAcquireLockException("deadlock detected"));

        assertThatExceptionOfType(EngineContention.class).isThrownBy(() -> EngineCalls.run(() -> {
            throw step;
        }));
    }

    @Test
    void saysSoInTheEndWhereTheOtherIsAlwaysFaster() {
        UseCase useCase = new UseCase(10);

        assertThatExceptionOfType(EngineContention.class).isThrownBy(() -> proxied(useCase).complete());
        assertThat(useCase.calls).isEqualTo(3);
    }

    @Test
    void leavesItToTheOutermostUseCaseWhoseTransactionIsRolledBack() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        UseCase useCase = new UseCase(1);

        assertThatExceptionOfType(EngineContention.class).isThrownBy(() -> proxied(useCase).complete());
        assertThat(useCase.calls).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatIsNoUseCase() {
        UseCase useCase = new UseCase(1);

        assertThatExceptionOfType(EngineContention.class).isThrownBy(() -> proxied(useCase).withoutTransaction());
        assertThat(useCase.calls).isEqualTo(1);
    }

    private static UseCase proxied(UseCase useCase) {
        ProxyFactory proxies = new ProxyFactory(useCase);
        proxies.setProxyTargetClass(true);
        proxies.addAdvisor(SecondTry.advisor(new SecondTry()));
        return (UseCase) proxies.getProxy();
    }

    static class UseCase {

        private final int clashes;
        private final Supplier<RuntimeException> clash;
        private int calls;

        /** For the proxy only. */
        UseCase() {
            this(0);
        }

        UseCase(int clashes) {
            this(clashes, EngineContention::new);
        }

        UseCase(int clashes, Supplier<RuntimeException> clash) {
            this.clashes = clashes;
            this.clash = clash;
        }

        @Transactional
        String complete() {
            return work();
        }

        String withoutTransaction() {
            return work();
        }

        private String work() {
            calls++;
            if (calls <= clashes) {
                throw clash.get();
            }
            return "done";
        }
    }
}
