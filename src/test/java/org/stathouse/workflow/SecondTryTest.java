package org.stathouse.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
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
        private int calls;

        /** For the proxy only. */
        UseCase() {
            this(0);
        }

        UseCase(int clashes) {
            this.clashes = clashes;
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
                throw new EngineContention();
            }
            return "done";
        }
    }
}
