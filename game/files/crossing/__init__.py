"""Rivers and crossings on disk."""
