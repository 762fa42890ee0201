package org.stathouse.plan;

import org.jspecify.annotations.Nullable;

/** A service of the City as people see it, with the agency that provides it. */
public record CityServiceView(
        CityServiceId id,
        String code,
        String name,
        AgencyId agency,
        String agencyName,
        @Nullable String type,
        @Nullable String pillarName,
        boolean active,
        @Nullable String source) {}
