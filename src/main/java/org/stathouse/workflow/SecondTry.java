package org.stathouse.workflow;

import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.Pointcut;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Asks a use case again when its transaction met a job of the engine on the same case, or was the one that the database gave up to end a
 * deadlock: a person who completes a task in the second of its reminder is not told that somebody else was faster. Only the outermost use case is asked again, after all of it was rolled back; where a
 * person really was faster, the second try says so.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class SecondTry implements MethodInterceptor {

    private static final int TRIES = 3;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor secondTryAdvisor() {
        return advisor(new SecondTry());
    }

    /** Around every transactional use case of the product, outside its transaction. */
    static Advisor advisor(SecondTry secondTry) {
        ComposablePointcut useCases = new ComposablePointcut(AnnotationMatchingPointcut.forClassAnnotation(Transactional.class))
                .union((Pointcut) AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class))
                .intersection((ClassFilter) type -> type.getName().startsWith("org.stathouse."));
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(useCases, secondTry);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return call.proceed();
        }
        EngineContention last = null;
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                return ((ProxyMethodInvocation) call).invocableClone().proceed();
            } catch (EngineContention contention) {
                last = contention;
            } catch (PessimisticLockingFailureException deadlock) {
                last = new EngineContention();
            }
        }
        throw Objects.requireNonNull(last);
    }
}
