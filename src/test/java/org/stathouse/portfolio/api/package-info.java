@NullMarked
package org.stathouse.portfolio.api;

import org.jspecify.annotations.NullMarked;
