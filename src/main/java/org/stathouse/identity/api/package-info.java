/** Accounts over REST. */
@NullMarked
package org.stathouse.identity.api;

import org.jspecify.annotations.NullMarked;
