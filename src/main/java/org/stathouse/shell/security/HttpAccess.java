package org.stathouse.shell.security;

import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.stathouse.identity.KeySignIn;
import org.stathouse.identity.SignIns;
import org.stathouse.identity.TooManyAttempts;
import org.stathouse.shell.ui.LoginView;

/**
 * Six chains, each closed by default: the REST interface for outside programs with a key, which reach what is open to keys and no
 * more; the REST interface for people (HTTP Basic, no session, so no cookie that another site could ride on); the public pages; the
 * calendar feeds; what is open to everyone (static files, health); and all else, which belongs to the views.
 */
@Configuration
class HttpAccess {

    @Bean
    @Order(0)
    SecurityFilterChain restInterfaceByKey(
            HttpSecurity http, KeySignIn keys, ProblemResponses problems, ObjectProvider<SecurityContextHolderStrategy> contextHolder) {
        AnswerHeaders.apply(http, AnswerHeaders.NOTHING_RUNS);
        KeyRequests requestsWithKey = new KeyRequests();
        AuthenticationFilter check = new AuthenticationFilter(keys.manager(), requestsWithKey);
        // The views replace the holder after this filter has asked for it; without this the sign-in would be kept where nobody looks.
        contextHolder.ifAvailable(check::setSecurityContextHolderStrategy);
        check.setSuccessHandler((request, response, signedIn) -> {});
        check.setFailureHandler(problems::commence);
        return http.securityMatcher(requestsWithKey)
                .addFilterAt(check, BasicAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> {
                    keys.openings().forEach(open -> requests.requestMatchers(open.method(), open.path()).hasAuthority(open.right()));
                    requests.anyRequest().denyAll();
                })
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain restInterface(HttpSecurity http, AuthenticationManager signIn, ProblemResponses problems) {
        AnswerHeaders.apply(http, AnswerHeaders.NOTHING_RUNS);
        return http.securityMatcher("/api/**")
                .authenticationManager(signIn)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/api/v1/openapi.json")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * Neither cookie nor session, so that another site has nothing to ride on: who acts on a request shows the secret link, which such a
     * site does not know, and who makes one sends a form that this product has sealed. Therefore there is no further token against forged
     * requests. The same holds for the link of a mail that turns such mails off. The link stands in the address; so the pages name no referrer to whatever they lead to.
     */
    @Bean
    @Order(2)
    SecurityFilterChain publicPages(HttpSecurity http) {
        AnswerHeaders.apply(http, AnswerHeaders.PUBLIC_PAGE);
        return http.securityMatcher("/records", "/records/**", "/unsubscribe/*")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/records", "/records/**", "/unsubscribe/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/records", "/records/**", "/unsubscribe/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/records/**", "/unsubscribe/*")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** The secret stands in the address of a feed, so nothing else is asked; a calendar program has neither cookie nor session. */
    @Bean
    @Order(3)
    SecurityFilterChain calendarFeeds(HttpSecurity http) {
        AnswerHeaders.apply(http, AnswerHeaders.NOTHING_RUNS);
        return http.securityMatcher("/calendar/*.ics")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/calendar/*.ics")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/calendar/*.ics")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain openToEveryone(HttpSecurity http) {
        AnswerHeaders.apply(http, AnswerHeaders.STATIC_PAGE);
        return http.securityMatcher("/frontend/**", "/webjars/**", "/lumo/**", "/actuator/**", "/favicon.ico", "/robots.txt", "/error")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/frontend/**", "/webjars/**", "/lumo/**", "/actuator/health/**", "/favicon.ico", "/robots.txt", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain views(HttpSecurity http, AuthenticationManager signIn, SignIns signIns) {
        AnswerHeaders.apply(http, AnswerHeaders.STATIC_PAGE);
        return http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login?out")
                        .anyRequest(AuthorizedUrl::authenticated))
                .authenticationManager(signIn)
                .formLogin(form -> form.failureHandler(HttpAccess::backToSignIn))
                .addFilterAfter(new StaleSignInFilter(signIns), SecurityContextHolderFilter.class)
                .build();
    }

    /** Goes before Vaadin's own, which is made in any case. */
    @Bean
    @Primary
    static NavigationAccessControl viewAccess(List<NavigationAccessChecker> checkers, NavigationAccessControlConfigurer configurer) {
        return configurer.build(ViewAccess::new, checkers);
    }

    private static void backToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String reason = failure instanceof TooManyAttempts ? LoginView.THROTTLED : LoginView.FAILED;
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }
}
