package org.stathouse.plan;

import org.jspecify.annotations.Nullable;

/** An agency or body as people see it. Unknown yes-or-no facts are absent. */
public record AgencyView(
        AgencyId id,
        @Nullable String code,
        @Nullable String kind,
        String name,
        @Nullable String publicName,
        @Nullable String acronym,
        @Nullable String website,
        @Nullable String portfolio,
        @Nullable Boolean submitsPlan,
        @Nullable Boolean quasiAgency,
        @Nullable Boolean citistatPrincipal,
        @Nullable String source) {}
