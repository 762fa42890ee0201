package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What is kept of a request's secret link.
 *
 * @param generation how many links it has had; a renewed one is made from the next number
 * @param hash SHA-256 of the token, in hexadecimal digits
 */
@Embeddable
record SecretLink(@Column(name = "link_generation") int generation, @Column(name = "link_hash") String hash) {}
