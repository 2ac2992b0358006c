/** Small modules that break the rules: each class says which. They are never started. */
package jp.kiba.app.architecture.planted;
