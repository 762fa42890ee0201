package org.stathouse.shell.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the REST interface says of itself at {@code /api/v1/openapi.json}; open to everyone, for it tells no business data. */
@Configuration
class OpenApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        BuildProperties known = build.getIfAvailable();
        return new OpenAPI()
                .info(new Info()
                        .title("Stathouse")
                        .version(known == null ? "development" : known.getVersion())
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0"))
                        .description("Everything that the views can do. Errors are problem documents (RFC 9457) whose `faults` name"
                                + " the fields. Lists page by `after` and `limit`. A change names the version it was made on in"
                                + " `If-Match`: 428 without it, 412 when someone else was faster."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC).description("User name and password")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
