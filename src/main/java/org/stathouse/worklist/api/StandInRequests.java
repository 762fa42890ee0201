package org.stathouse.worklist.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.StandInPlace;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.StandInTasks;

/**
 * What the page of an absent person's task is to people, the header {@value #HEADER} is to programs: with the id of that task, a request
 * to an address of the task's case is answered as to who stands in there. Any other use of the header is refused, so that nothing
 * is done in one's own name that was meant for the absent person. Steps of the task itself need no header.
 */
@Component
class StandInRequests implements StandInPlace, HandlerInterceptor, WebMvcConfigurer {

    static final String HEADER = "Standing-In-At-Task";

    private final ObjectProvider<StandInTasks> tasks;
    private final ObjectProvider<CurrentActor> currentActor;

    StandInRequests(ObjectProvider<StandInTasks> tasks, ObjectProvider<CurrentActor> currentActor) {
        this.tasks = tasks;
        this.currentActor = currentActor;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getHeader(HEADER) != null && currentActor.getObject().get().onBehalfOf() == null) {
            throw new NotPermitted(Fault.of("worklist.absence.notHere", HEADER));
        }
        return true;
    }

    @Override
    public Optional<Actor> standIn(Actor signedIn) {
        HttpServletRequest request = request();
        String task = request == null ? null : request.getHeader(HEADER);
        return task == null || request == null ? Optional.empty() : tasks.getObject().atCase(signedIn, task, parts(request));
    }

    private static List<String> parts(HttpServletRequest request) {
        return Arrays.asList(request.getRequestURI().split("/"));
    }

    private static @Nullable HttpServletRequest request() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes ? attributes.getRequest() : null;
    }
}
