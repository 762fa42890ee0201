package org.stathouse.mpia.clock;

import java.util.UUID;
import org.stathouse.mpia.LegalDatesMoved;

/**
 * A date of a request that a recount moved.
 *
 * @param number of the request
 * @param path where the request stands, below the product's address
 */
public record MovedDate(UUID request, String number, String path, LegalDatesMoved.Move move) {}
