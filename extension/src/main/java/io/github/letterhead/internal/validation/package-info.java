/**
 * Bean Validation of what a response model has become. {@link io.github.letterhead.internal.validation.BeanValidation}
 * asks, {@link io.github.letterhead.internal.validation.Violations} tells without telling values. The only package that
 * knows {@code jakarta.validation}.
 */
package io.github.letterhead.internal.validation;
