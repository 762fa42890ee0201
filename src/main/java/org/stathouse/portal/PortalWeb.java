package org.stathouse.portal;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the limits before the public pages, and entity tags on those that may be kept. */
@Configuration
@EnableConfigurationProperties(PortalSettings.class)
class PortalWeb implements WebMvcConfigurer {

    private final EachVisit eachVisit;

    PortalWeb(EachVisit eachVisit) {
        this.eachVisit = eachVisit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(eachVisit).addPathPatterns(PortalAddresses.ROOT, PortalAddresses.ROOT + "/**");
    }

    /** It leaves alone what says {@code no-store}. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> entityTagsOfPublicPages() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns(PortalAddresses.ROOT, PortalAddresses.ROOT + "/*");
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        return registration;
    }
}
