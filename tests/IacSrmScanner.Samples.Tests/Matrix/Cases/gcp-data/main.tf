resource "google_sql_database_instance" "yours" {
  name             = "orders"
  database_version = "POSTGRES_17"
  instance_type    = "ON_PREMISES_INSTANCE"
}

resource "google_sql_database_instance" "theirs" {
  name             = "orders"
  database_version = "POSTGRES_17"
}

resource "google_storage_bucket" "reports" {
  name                        = "example-reports"
  uniform_bucket_level_access = true
}

resource "google_storage_bucket_iam_member" "reports" {
  bucket = google_storage_bucket.reports.name
  role   = "roles/storage.objectViewer"
  member = "allUsers"
}

resource "google_compute_disk" "data" {
  name = "data"
}

resource "google_bigquery_dataset" "sales" {
  dataset_id = "sales"
}

resource "google_spanner_instance" "ledger" {
  name = "ledger"
}

resource "google_redis_instance" "cache" {
  name = "cache"
}

resource "google_pubsub_topic" "orders" {
  name = "orders"
}

resource "google_artifact_registry_repository" "images" {
  repository_id = "images"
}

resource "google_kms_crypto_key" "data" {
  name            = "data"
  rotation_period = "7776000s"
}

resource "google_secret_manager_secret" "database" {
  secret_id = "database"
}
