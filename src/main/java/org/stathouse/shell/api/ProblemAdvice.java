package org.stathouse.shell.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shell.api.Problem.FaultEntry;

/** Turns what a use case or the framework throws into a problem document; details of our own failures stay in the log. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Messages messages;

    ProblemAdvice(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail ruleBroken(BusinessRuleViolation violation) {
        return faults(violation.faults().stream().map(this::entry).toList());
    }

    @ExceptionHandler
    ProblemDetail ruleBroken(ConstraintViolationException violation) {
        return faults(violation.getConstraintViolations().stream()
                .map(broken -> new FaultEntry(broken.getPropertyPath().toString(), broken.getMessage()))
                .toList());
    }

    @ExceptionHandler
    ProblemDetail notPermitted(NotPermitted refused) {
        return Problem.NOT_PERMITTED.detail(HttpStatus.FORBIDDEN, messages.text(refused.fault()));
    }

    @ExceptionHandler
    ProblemDetail notPermitted(AccessDeniedException refused) {
        return Problem.NOT_PERMITTED.detail(HttpStatus.FORBIDDEN, messages.text("shell.notPermitted"));
    }

    @ExceptionHandler
    ProblemDetail notSignedIn(AuthenticationException missing) {
        return Problem.NOT_SIGNED_IN.detail(HttpStatus.UNAUTHORIZED, messages.text("shell.notSignedIn"));
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound missing) {
        return Problem.NOT_FOUND.detail(HttpStatus.NOT_FOUND, messages.text("shell.notFound"));
    }

    @ExceptionHandler
    ProblemDetail conflict(Conflict conflict, HttpServletRequest request) {
        return conflict(request, messages.text(conflict.fault()));
    }

    @ExceptionHandler
    ProblemDetail conflict(OptimisticLockingFailureException stale, HttpServletRequest request) {
        return conflict(request, messages.text("shared.changedMeanwhile"));
    }

    @ExceptionHandler
    ProblemDetail conflict(DataIntegrityViolationException duplicate, HttpServletRequest request) {
        LOG.warn("The database refused a change that the rules let through", duplicate);
        return conflict(request, messages.text("shell.refusedByDatabase"));
    }

    /** The last resort of a request: logged with a reference that the answer carries. */
    @ExceptionHandler(Exception.class)
    ProblemDetail unexpected(Exception failure) {
        String reference = Problem.newReference();
        LOG.error("Unexpected failure, reference {}", reference, failure);
        ProblemDetail problem = Problem.UNEXPECTED.detail(HttpStatus.INTERNAL_SERVER_ERROR, messages.text("shell.unexpected", reference));
        problem.setProperty("reference", reference);
        return problem;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FaultEntry> faults = Stream.concat(
                        invalid.getFieldErrors().stream().map(error -> new FaultEntry(error.getField(), message(error))),
                        invalid.getGlobalErrors().stream().map(error -> new FaultEntry(null, message(error))))
                .toList();
        return respond(invalid, faults(faults), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FaultEntry> faults = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FaultEntry(result.getMethodParameter().getParameterName(), message(error))))
                .toList();
        return respond(invalid, faults(faults), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        UnreadableJson cause = UnreadableJson.of(unreadable.getCause());
        ProblemDetail problem = Problem.UNREADABLE.detail(
                HttpStatus.BAD_REQUEST,
                messages.text("shell.unreadable"),
                List.of(new FaultEntry(cause.field(), messages.text(cause.messageKey(), cause.line()))));
        return respond(unreadable, problem, headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (missing instanceof MissingRequestHeaderException header && HttpHeaders.IF_MATCH.equalsIgnoreCase(header.getHeaderName())) {
            ProblemDetail problem =
                    Problem.PRECONDITION_REQUIRED.detail(HttpStatus.PRECONDITION_REQUIRED, messages.text("shell.preconditionRequired"));
            return respond(missing, problem, headers, request);
        }
        return super.handleServletRequestBindingException(missing, headers, status, request);
    }

    private ProblemDetail faults(List<FaultEntry> faults) {
        return Problem.RULE_BROKEN.detail(HttpStatus.UNPROCESSABLE_CONTENT, messages.text("shared.faults", faults.size()) + ".", faults);
    }

    private static ProblemDetail conflict(HttpServletRequest request, String detail) {
        boolean versionNamed = request.getHeader(HttpHeaders.IF_MATCH) != null;
        return Problem.CONFLICT.detail(versionNamed ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT, detail);
    }

    private FaultEntry entry(Fault fault) {
        return new FaultEntry(fault.field(), messages.text(fault));
    }

    private String message(MessageSourceResolvable error) {
        String text = error.getDefaultMessage();
        return text == null ? messages.text("shell.invalid") : text;
    }

    private @Nullable ResponseEntity<Object> respond(Exception cause, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        return handleExceptionInternal(cause, problem, headers, HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
