//! Reads Fluent into plain pieces, inlining terms and references. A construct not understood is a problem, never
//! skipped: a text that builds is a text that shows.

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::definitions::{Definition, definitions, line_of};
use super::{Problem, Source, typography};

/// One message of one language.
pub struct Message {
    pub path: String,
    pub line: usize,
    pub pieces: Vec<Piece>,
    /// In order of first use.
    pub arguments: Vec<Argument>,
}

#[derive(Clone)]
pub enum Piece {
    Text(String),
    Argument(String),
    /// Arms in the order of matching; the last one, the default, has an empty key.
    Select(String, Vec<(String, Vec<Piece>)>),
}

pub struct Argument {
    pub name: String,
    pub kind: Kind,
}

/// What an argument is asked for: nothing but to be shown, a word to choose by, or a number.
#[derive(Clone, Copy, PartialEq)]
pub enum Kind {
    Shown,
    Word,
    Count,
}

impl Kind {
    /// The kind serving both uses, or `None` when they contradict each other.
    pub fn joined(self, other: Self) -> Option<Self> {
        match (self, other) {
            (Self::Shown, kind) | (kind, Self::Shown) => Some(kind),
            (kind, twin) => (kind == twin).then_some(kind),
        }
    }
}

impl Message {
    pub fn problem(&self, says: String) -> Problem {
        Problem {
            path: self.path.clone(),
            line: self.line,
            says,
        }
    }

    pub fn file_name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// All messages of one language. What is wrong is added to `problems`.
pub fn language(files: &[&Source], problems: &mut Vec<Problem>) -> BTreeMap<String, Message> {
    let definitions = definitions(files, problems);
    let mut messages = BTreeMap::new();
    for (key, definition) in &definitions {
        typography::check(definition.source, &definition.pattern, problems);
        let mut reader = Reader {
            definitions: &definitions,
            definition,
            problems,
            arguments: Vec::new(),
            depth: 0,
        };
        let pieces = reader.pattern(&definition.pattern);
        if key.starts_with('-') {
            continue;
        }
        let message = Message {
            path: definition.source.path.clone(),
            line: line_of(&definition.source.content, definition.id),
            pieces,
            arguments: reader.arguments,
        };
        messages.insert(key.clone(), message);
    }
    messages
}

struct Reader<'a, 'r> {
    definitions: &'r BTreeMap<String, Definition<'a>>,
    definition: &'r Definition<'a>,
    problems: &'r mut Vec<Problem>,
    arguments: Vec<Argument>,
    depth: usize,
}

impl<'a> Reader<'a, '_> {
    fn report(&mut self, at: &str, says: impl Into<String>) {
        let source = self.definition.source;
        let line = if at.is_empty() {
            line_of(&source.content, self.definition.id)
        } else {
            line_of(&source.content, at)
        };
        self.problems.push(Problem {
            path: source.path.clone(),
            line,
            says: format!("`{}`: {}", self.definition.id, says.into()),
        });
    }

    fn pattern(&mut self, pattern: &Pattern<&'a str>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                // A line break in the file is where its author ran out of room, not part of the sentence.
                PatternElement::TextElement { value } => {
                    pieces.push(Piece::Text(value.replace('\n', " ")))
                }
                PatternElement::Placeable { expression } => {
                    pieces.extend(self.expression(expression))
                }
            }
        }
        pieces
    }

    fn expression(&mut self, expression: &Expression<&'a str>) -> Vec<Piece> {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => self.select(id.name, variants),
            Expression::Select { .. } => {
                self.report("", "only a variable can choose between variants");
                Vec::new()
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>) -> Vec<Piece> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![Piece::Text(unescape_unicode_to_string(value).into_owned())]
            }
            InlineExpression::NumberLiteral { value } => vec![Piece::Text((*value).to_owned())],
            InlineExpression::VariableReference { id } => {
                self.argument(id.name, Kind::Shown);
                vec![Piece::Argument(id.name.to_owned())]
            }
            InlineExpression::MessageReference {
                id,
                attribute: None,
            } => self.reference(id.name, id.name),
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => self.reference(id.name, &format!("-{}", id.name)),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { id, .. } => {
                self.report(
                    id.name,
                    format!(
                        "{}() is not known here: format in Rust and pass the text",
                        id.name
                    ),
                );
                Vec::new()
            }
            InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => {
                self.report(
                    id.name,
                    format!("the reference to {} has an attribute or arguments", id.name),
                );
                Vec::new()
            }
        }
    }

    fn reference(&mut self, at: &str, key: &str) -> Vec<Piece> {
        let definitions = self.definitions;
        match definitions.get(key) {
            Some(_) if self.depth == 8 => {
                self.report(at, format!("{{ {key} }} refers to itself"));
                Vec::new()
            }
            Some(definition) => {
                self.depth += 1;
                let pieces = self.pattern(&definition.pattern);
                self.depth -= 1;
                pieces
            }
            None => {
                self.report(at, format!("{{ {key} }} is not written in this language"));
                Vec::new()
            }
        }
    }

    fn select(&mut self, name: &'a str, variants: &[Variant<&'a str>]) -> Vec<Piece> {
        let keys: Vec<&str> = variants
            .iter()
            .map(|variant| key_of(&variant.key))
            .collect();
        let is_count = keys
            .iter()
            .all(|key| is_number(key) || CATEGORIES.contains(key));
        if !is_count && keys.iter().any(|key| is_number(key)) {
            self.report(
                name,
                format!("the variants of ${name} mix numbers and words"),
            );
        }
        let language = self.definition.source.language;
        for key in keys
            .iter()
            .filter(|key| is_count && !is_number(key) && !categories_of(language).contains(key))
        {
            self.report(
                name,
                format!("`{language}` never counts as [{key}] (for exactly none, write [0])"),
            );
        }
        self.argument(name, if is_count { Kind::Count } else { Kind::Word });
        let mut arms = Vec::new();
        let mut fallback = Vec::new();
        for variant in variants {
            let pieces = self.pattern(&variant.value);
            if variant.default {
                fallback = pieces;
            } else {
                arms.push((key_of(&variant.key).to_owned(), pieces));
            }
        }
        arms.push((String::new(), fallback));
        vec![Piece::Select(name.to_owned(), arms)]
    }

    fn argument(&mut self, name: &str, kind: Kind) {
        let is_snake = name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if !is_snake || KEYWORDS.contains(&name) {
            self.report(
                name,
                format!("${name} cannot be a Rust argument: choose another name in snake_case"),
            );
        }
        match self
            .arguments
            .iter_mut()
            .find(|argument| argument.name == name)
        {
            None => self.arguments.push(Argument {
                name: name.to_owned(),
                kind,
            }),
            Some(argument) => match argument.kind.joined(kind) {
                Some(joined) => argument.kind = joined,
                None => self.report(name, format!("${name} is a number here and a word there")),
            },
        }
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
const KEYWORDS: [&str; 8] = ["as", "for", "in", "match", "move", "ref", "self", "type"];

/// Cardinal plural categories by CLDR.
fn categories_of(language: &str) -> &'static [&'static str] {
    match language {
        "en" => &["one", "other"],
        "fr" => &["one", "many", "other"],
        _ => &CATEGORIES,
    }
}

fn key_of<'a>(key: &VariantKey<&'a str>) -> &'a str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn is_number(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}
