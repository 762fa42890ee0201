package org.stathouse.mpia.letter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes the letters, {@code stathouse.records.office.*}.
 *
 * @param street and the other lines of the postal address, separated by semicolons; empty where none is set
 */
@ConfigurationProperties("stathouse.records.office")
record RecordsOffice(
        @DefaultValue("City of Baltimore") String city,
        @DefaultValue("Public Records Office") String name,
        @DefaultValue("") String street,
        @DefaultValue("") String phone,
        @DefaultValue("") String ombudsmanEmail,
        @DefaultValue("") String boardEmail) {}
