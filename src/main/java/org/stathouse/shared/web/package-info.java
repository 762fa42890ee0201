/** What every REST controller shares: entity tags and the precondition of a change. */
@NullMarked
package org.stathouse.shared.web;

import org.jspecify.annotations.NullMarked;
