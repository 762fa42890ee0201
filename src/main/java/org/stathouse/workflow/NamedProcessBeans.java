package org.stathouse.workflow;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.Deadlines;

/**
 * The beans that expressions in BPMN files may name, looked up when an expression is evaluated: the steps depend on the use
 * cases, the use cases on the engine, so the engine cannot hold them from the start.
 */
class NamedProcessBeans extends AbstractMap<Object, Object> {

    private final ApplicationContext context;
    private final Set<String> names;

    NamedProcessBeans(ApplicationContext context) {
        this.context = context;
        this.names = Stream.of(
                        context.getBeanNamesForAnnotation(ProcessBean.class),
                        context.getBeanNamesForType(Deadlines.class, false, false))
                .flatMap(Arrays::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && names.contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        return containsKey(key) ? context.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, context.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
