//! Rules that select deployments, blueprints and other resources, for filters, searches and groups.
//!
//! ```
//! use cloudify_sdk::filter::{attribute, label};
//! use cloudify_sdk::types::{CreateFilter, Search};
//!
//! let rules = [label("env").any_of(["prod"]), attribute("blueprint_id").starts_with("web")];
//! let stored = CreateFilter::new(rules.clone());
//! let once = Search::new().filter_rules(rules);
//! ```
//!
//! All rules of a list must be true; the values of one rule are alternatives.

use crate::types::{FilterOperator, FilterRule, FilterRuleType};

/// A rule about the labels with this key.
pub fn label(key: impl Into<String>) -> LabelRule {
    LabelRule(key.into())
}

/// A rule about an attribute, such as `blueprint_id`, `site_name` or `created_by` of a deployment.
pub fn attribute(key: impl Into<String>) -> AttributeRule {
    AttributeRule(key.into())
}

/// A rule about labels without its condition.
#[derive(Clone, Debug)]
#[must_use = "a rule needs a comparison"]
pub struct LabelRule(String);

/// A rule about an attribute without its condition.
#[derive(Clone, Debug)]
#[must_use = "a rule needs a comparison"]
pub struct AttributeRule(String);

impl LabelRule {
    /// There is such a label with one of these values.
    pub fn any_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        self.rule(FilterOperator::AnyOf, values)
    }

    /// There is such a label, with another value.
    pub fn not_any_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        self.rule(FilterOperator::NotAnyOf, values)
    }

    /// There is no such label with one of these values.
    pub fn is_not(self, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        self.rule(FilterOperator::IsNot, values)
    }

    /// There is no such label.
    pub fn is_null(self) -> FilterRule {
        self.rule(FilterOperator::IsNull, NONE)
    }

    /// There is such a label.
    pub fn is_not_null(self) -> FilterRule {
        self.rule(FilterOperator::IsNotNull, NONE)
    }

    fn rule(self, how: FilterOperator, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        rule(self.0, values, how, FilterRuleType::Label)
    }
}

impl AttributeRule {
    /// It is one of these values.
    pub fn any_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        self.rule(FilterOperator::AnyOf, values)
    }

    /// It is none of these values.
    pub fn not_any_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        self.rule(FilterOperator::NotAnyOf, values)
    }

    /// It contains one of these strings; case-sensitive.
    pub fn contains(self, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        self.rule(FilterOperator::Contains, values)
    }

    /// It contains none of these strings; case-sensitive.
    pub fn not_contains(self, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        self.rule(FilterOperator::NotContains, values)
    }

    /// It starts with this string; case-insensitive.
    pub fn starts_with(self, text: impl Into<String>) -> FilterRule {
        self.rule(FilterOperator::StartsWith, [text])
    }

    /// It ends with this string; case-insensitive.
    pub fn ends_with(self, text: impl Into<String>) -> FilterRule {
        self.rule(FilterOperator::EndsWith, [text])
    }

    /// It is not empty.
    pub fn is_not_empty(self) -> FilterRule {
        self.rule(FilterOperator::IsNotEmpty, NONE)
    }

    fn rule(self, how: FilterOperator, values: impl IntoIterator<Item = impl Into<String>>) -> FilterRule {
        rule(self.0, values, how, FilterRuleType::Attribute)
    }
}

const NONE: [String; 0] = [];

fn rule(
    key: String,
    values: impl IntoIterator<Item = impl Into<String>>,
    operator: FilterOperator,
    type_: FilterRuleType,
) -> FilterRule {
    let values: Vec<String> = values.into_iter().map(Into::into).collect();
    FilterRule::new(key, values, operator, type_)
}
